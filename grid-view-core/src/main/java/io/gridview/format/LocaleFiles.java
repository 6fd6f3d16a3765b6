package io.gridview.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The library's own locale data, one file for each language, read when it is first asked for. */
final class LocaleFiles {
    /** What a language without data of its own is written in. */
    private static final String FALLBACK = "en";

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNode ROOT = read("root.json");
    private static final Set<String> LANGUAGES =
            ROOT.get("languages").valueStream().map(JsonNode::stringValue).collect(Collectors.toUnmodifiableSet());
    private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

    private LocaleFiles() {}

    /** What all locales share: above all the digits of the numbering systems. */
    static JsonNode root() {
        return ROOT;
    }

    /** The base of the locale's language with the changes of its script and region. */
    static JsonNode of(Locale locale) {
        JsonNode file = READ.computeIfAbsent(language(locale), name -> read("locales/" + name + ".json"));
        JsonNode patch = patch(file.get("variants"), locale);
        return patch == null ? file.get("base") : merged(file.get("base"), patch);
    }

    private static String language(Locale locale) {
        String asked = locale.getLanguage();
        String name = ROOT.get("aliases").path(asked).asString(asked);
        return LANGUAGES.contains(name) ? name : FALLBACK;
    }

    private static @Nullable JsonNode patch(JsonNode variants, Locale locale) {
        for (String key : keys(locale)) {
            for (JsonNode variant : variants) {
                if (variant.get("for")
                        .valueStream()
                        .anyMatch(name -> name.stringValue().equals(key))) {
                    return variant.get("patch");
                }
            }
        }
        return null;
    }

    /** A script that is named rules out what a region alone would mean: zh-Hans-TW is not zh-TW. */
    private static List<String> keys(Locale locale) {
        String script = locale.getScript();
        String region = locale.getCountry();
        return script.isEmpty() ? List.of(region) : List.of(script + "-" + region, script);
    }

    /** The value with an RFC 7396 patch applied; neither is changed. */
    private static JsonNode merged(JsonNode value, JsonNode patch) {
        if (!value.isObject() || !patch.isObject()) {
            return patch;
        }
        ObjectNode result = MAPPER.createObjectNode();
        result.setAll((ObjectNode) value);
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            if (change.getValue().isNull()) {
                result.remove(change.getKey());
            } else {
                result.set(change.getKey(), merged(value.path(change.getKey()), change.getValue()));
            }
        }
        return result;
    }

    private static JsonNode read(String name) {
        try (InputStream stream = LocaleFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no locale data " + name);
            }
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
