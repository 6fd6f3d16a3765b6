package io.gridview.profile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What texts spell, by regular expressions. */
final class BoxedTexts {
    private static final String MONTH = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String YEAR = "([12]\\d\\d\\d)";

    private record Form(Grain grain, Function<MatchResult, LocalDateTime> moment) {}

    private static final Map<Pattern, Form> FORMS = new LinkedHashMap<>();

    static {
        put("(1[89]\\d\\d|2[01]\\d\\d)", Grain.YEAR, found -> first(found.group(1), 1));
        put(YEAR + "-?[ /]?Q([1-4])", Grain.QUARTER, found -> first(found.group(1), 3 * number(found, 2) - 2));
        put("Q([1-4])[-/ ]" + YEAR, Grain.QUARTER, found -> first(found.group(2), 3 * number(found, 1) - 2));
        put(YEAR + "[-/](0[1-9]|1[0-2])", Grain.MONTH, found -> first(found.group(1), number(found, 2)));
        put(MONTH + "[-/ ]" + YEAR, Grain.MONTH, found -> first(found.group(2), month(found.group(1))));
        put(
                YEAR + "-?W(\\d\\d)",
                Grain.WEEK,
                found -> LocalDate.of(number(found, 1), 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(found, 2))
                        .with(java.time.DayOfWeek.MONDAY)
                        .atStartOfDay());
        put(
                YEAR + "-(\\d\\d)-(\\d\\d)",
                Grain.DAY,
                found -> LocalDate.parse(found.group()).atStartOfDay());
        put(
                YEAR + "-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d",
                Grain.MINUTE,
                found -> LocalDateTime.parse(found.group().replace(' ', 'T')));
    }

    private BoxedTexts() {}

    private static void put(String form, Grain grain, Function<MatchResult, LocalDateTime> moment) {
        FORMS.put(Pattern.compile(form, Pattern.CASE_INSENSITIVE), new Form(grain, moment));
    }

    private static LocalDateTime first(String year, int month) {
        return LocalDate.of(Integer.parseInt(year), month, 1).atStartOfDay();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int month(String name) {
        return List.of(MONTH.substring(1, MONTH.length() - 1).split("\\|")).indexOf(name.toLowerCase()) + 1;
    }

    static @Nullable Grain spells(Set<String> texts) {
        Set<@Nullable Grain> grains = new HashSet<>();
        texts.forEach(text -> grains.add(FORMS.entrySet().stream()
                .filter(form -> form.getKey().matcher(text).matches())
                .map(form -> form.getValue().grain())
                .findFirst()
                .orElse(null)));
        return grains.size() == 1 ? grains.iterator().next() : null;
    }

    static Set<LocalDateTime> moments(Set<String> texts) {
        Set<LocalDateTime> moments = new TreeSet<>();
        texts.forEach(text -> FORMS.forEach((pattern, form) -> {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                moments.add(form.moment().apply(matcher));
            }
        }));
        return moments;
    }

    /** The pattern of each text alone is taken as it is; this finds what they have in common. */
    static TextPattern pattern(Set<String> texts) {
        Set<TextPattern> patterns = new HashSet<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                TextForms alone = new TextForms();
                alone.take(text, new MomentText().read(text));
                patterns.add(alone.pattern());
            }
        }
        if (patterns.size() == 1) {
            return patterns.iterator().next();
        }
        for (Map.Entry<TextPattern, List<TextPattern>> join : List.of(
                Map.entry(TextPattern.CODE, List.of(TextPattern.WORD, TextPattern.DIGITS, TextPattern.CODE)),
                Map.entry(TextPattern.NUMBER, List.of(TextPattern.DIGITS, TextPattern.NUMBER)),
                Map.entry(TextPattern.WORDS, List.of(TextPattern.WORD, TextPattern.WORDS)),
                Map.entry(
                        TextPattern.SENTENCES, List.of(TextPattern.WORD, TextPattern.WORDS, TextPattern.SENTENCES)))) {
            if (!patterns.isEmpty() && join.getValue().containsAll(patterns)) {
                return join.getKey();
            }
        }
        return TextPattern.MIXED;
    }
}
