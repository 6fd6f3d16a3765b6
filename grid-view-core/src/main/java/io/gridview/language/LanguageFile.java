package io.gridview.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the file of a language. */
final class LanguageFile {
    private static final Map<String, Sense> SENSES = Map.ofEntries(
            Map.entry("/purpose/share", Sense.SHARE),
            Map.entry("/purpose/proportion", Sense.PROPORTION),
            Map.entry("/purpose/relation", Sense.RELATION),
            Map.entry("/purpose/trend", Sense.TREND),
            Map.entry("/purpose/ranking", Sense.RANKING),
            Map.entry("/purpose/lowest", Sense.LOWEST),
            Map.entry("/purpose/distribution", Sense.DISTRIBUTION),
            Map.entry("/purpose/spread", Sense.SPREAD),
            Map.entry("/purpose/comparison", Sense.COMPARISON),
            Map.entry("/purpose/total", Sense.TOTAL),
            Map.entry("/purpose/average", Sense.AVERAGE),
            Map.entry("/purpose/count", Sense.COUNT),
            Map.entry("/charts/bar", Sense.BAR),
            Map.entry("/charts/line", Sense.LINE),
            Map.entry("/charts/area", Sense.AREA),
            Map.entry("/charts/pie", Sense.PIE),
            Map.entry("/charts/donut", Sense.DONUT),
            Map.entry("/charts/scatter", Sense.SCATTER),
            Map.entry("/charts/heatmap", Sense.HEATMAP),
            Map.entry("/charts/histogram", Sense.HISTOGRAM),
            Map.entry("/charts/perhaps/bar", Sense.PERHAPS_BAR),
            Map.entry("/charts/perhaps/line", Sense.PERHAPS_LINE),
            Map.entry("/charts/perhaps/area", Sense.PERHAPS_AREA),
            Map.entry("/charts/perhaps/pie", Sense.PERHAPS_PIE),
            Map.entry("/charts/perhaps/donut", Sense.PERHAPS_DONUT),
            Map.entry("/charts/stacked", Sense.STACKED),
            Map.entry("/charts/grouped", Sense.GROUPED),
            Map.entry("/charts/groupBy", Sense.GROUP_BY),
            Map.entry("/charts/horizontal", Sense.HORIZONTAL),
            Map.entry("/charts/chart", Sense.CHART),
            Map.entry("/charts/cue", Sense.CUE),
            Map.entry("/charts/link", Sense.LINK),
            Map.entry("/charts/none", Sense.NO_CHART),
            Map.entry("/negation/not", Sense.NOT),
            Map.entry("/negation/instead", Sense.INSTEAD),
            Map.entry("/along", Sense.ALONG),
            Map.entry("/join", Sense.JOIN),
            Map.entry("/fillers", Sense.FILLER),
            Map.entry("/otherSenses", Sense.OTHER));

    private final JsonNode root;

    private LanguageFile(JsonNode root) {
        this.root = root;
    }

    static Language read(String code) {
        return new LanguageFile(load(code)).language();
    }

    private Language language() {
        PhraseTree phrases = new PhraseTree();
        SENSES.forEach((list, sense) -> list(list).forEach(phrase -> phrases.add(phrase, sense)));
        return new Language(
                root.at("/language").stringValue(),
                plain("/functionWords"),
                new AxisWords(plain("/axis/by"), plain("/axis/split"), plain("/axis/between")),
                phrases,
                names(),
                new Spelling(Set.copyOf(list("/acronyms")), map("/spelledOut"), map("/plurals")),
                new Phrasebook(
                        root.at("/language").stringValue(),
                        map("/phrases"),
                        plain("/saysTotal"),
                        root.at("/keepsCapitals").booleanValue()),
                new CalendarNames(places("/months"), places("/weekdays"), places("/quarters")),
                new Scales(root.at("/scales")
                        .valueStream()
                        .map(LanguageFile::steps)
                        .toList()),
                new RangeWords(
                        list("/ranges/below"),
                        list("/ranges/above"),
                        list("/ranges/between"),
                        list("/ranges/andBelow"),
                        list("/ranges/andAbove")),
                plain("/rest"));
    }

    private Map<NameSense, List<String>> names() {
        Map<NameSense, List<String>> names = new EnumMap<>(NameSense.class);
        for (NameSense sense : NameSense.values()) {
            names.put(sense, list("/names/" + sense.list()));
        }
        return names;
    }

    private Set<String> plain(String pointer) {
        return list(pointer).stream().map(PlainText::of).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> list(String pointer) {
        return strings(root.at(pointer));
    }

    private Map<String, String> map(String pointer) {
        return root.at(pointer).properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> entry.getValue().stringValue()));
    }

    /** The place of each member of a round under all its names. */
    private Map<String, Integer> places(String pointer) {
        Map<String, Integer> places = new HashMap<>();
        int place = 0;
        for (JsonNode names : root.at(pointer)) {
            for (String name : strings(names)) {
                places.put(PlainText.of(name), place);
            }
            place++;
        }
        return Map.copyOf(places);
    }

    private static Map<String, Integer> steps(JsonNode scale) {
        Map<String, Integer> places = new HashMap<>();
        strings(scale).forEach(step -> places.put(PlainText.of(step), places.size()));
        return Map.copyOf(places);
    }

    private static List<String> strings(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }

    private static JsonNode load(String code) {
        try (InputStream stream = LanguageFile.class.getResourceAsStream(code + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("There are no words of the language " + code);
            }
            return JsonMapper.shared().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
