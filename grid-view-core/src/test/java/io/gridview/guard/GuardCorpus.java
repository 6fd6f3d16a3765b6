package io.gridview.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements that guards are held against, in files of test resources: a statement begins at the start of a line, goes
 * on in lines that begin with a blank, and a line that begins with {@code #} is a heading. {@code «50*x»} stands for
 * fifty times x, {@code «U+00A0»} for a character.
 */
public final class GuardCorpus {
    private static final Pattern SHORTHAND = Pattern.compile("«(?:U\\+([0-9A-F]{4})|(\\d+)\\*([^»]*))»");

    private GuardCorpus() {}

    /** What must run: on {@code postgres} or {@code trino}. */
    public static List<String> honest(String engine) {
        return read("honest-tpch.sql", "honest-common.sql", "honest-" + engine + ".sql");
    }

    /** What runs on every engine that reads standard SQL: the questions of TPC-H. */
    public static List<String> honestEverywhere() {
        return read("honest-tpch.sql");
    }

    /** What no engine may run. */
    public static List<String> hostileEverywhere() {
        return read("hostile-common.sql");
    }

    /** What must be refused or do no harm: on {@code postgres} or {@code trino}. */
    public static List<String> hostile(String engine) {
        return read("hostile-common.sql", "hostile-" + engine + ".sql");
    }

    /** What has a harmless grammar and must be ended by the limits of its run. */
    public static List<String> endless(String engine) {
        return read("endless-" + engine + ".sql");
    }

    /** The statements that make the tables which the honest ones read. */
    public static List<String> tables(String engine) {
        return read("tables-" + engine + ".sql");
    }

    private static List<String> read(String... files) {
        return Arrays.stream(files)
                .flatMap(file -> statements(text(file)).stream())
                .toList();
    }

    private static List<String> statements(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder statement = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(" ")) {
                statement.append('\n').append(line);
                continue;
            }
            if (!statement.isEmpty()) {
                statements.add(expanded(statement.toString()));
                statement.setLength(0);
            }
            if (!line.startsWith("#")) {
                statement.append(line);
            }
        }
        return statements;
    }

    private static String expanded(String statement) {
        return SHORTHAND.matcher(statement).replaceAll(GuardCorpus::expansion);
    }

    private static String expansion(MatchResult shorthand) {
        String character = shorthand.group(1);
        return Matcher.quoteReplacement(
                character == null
                        ? shorthand.group(3).repeat(Integer.parseInt(shorthand.group(2)))
                        : String.valueOf((char) Integer.parseInt(character, 16)));
    }

    private static String text(String file) {
        try (InputStream in = GuardCorpus.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
