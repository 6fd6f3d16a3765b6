package io.gridview.language;

import java.util.Set;

/**
 * One language: what it takes to understand a purpose.
 *
 * @param code such as {@code en}
 * @param functionWords the small words that give the language away, plain
 * @param phrases what purposes are understood by
 */
record Language(String code, Set<String> functionWords, PhraseTree phrases) {}
