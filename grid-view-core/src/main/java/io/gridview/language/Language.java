package io.gridview.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One language.
 *
 * @param code such as {@code en}
 * @param functionWords the small words that give the language away, plain
 * @param phrases what purposes are understood by
 * @param names what words in column names can tell
 */
record Language(
        String code, Set<String> functionWords, PhraseTree phrases, Map<NameSense, List<String>> names) {}
