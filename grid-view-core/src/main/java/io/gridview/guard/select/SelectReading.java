package io.gridview.guard.select;

import io.gridview.statement.SqlToken;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement that was read whole: a query of known parts and nothing else. */
public final class SelectReading {
    private static final int MAX_FAULTS = 20;

    private final String sql;
    private final List<Lexeme> lexemes;
    private final Mentions mentions;
    private final List<SelectFault> sizes;
    private final SelectDialect dialect;

    private SelectReading(String sql, List<Lexeme> lexemes, Query query, SelectDialect dialect) {
        this.sql = sql;
        this.lexemes = lexemes;
        this.mentions = Mentions.of(query, dialect);
        this.sizes = Sizes.faults(query);
        this.dialect = dialect;
    }

    /** What came of reading a text. */
    public sealed interface Answer {}

    /** The text is one query. */
    public record Read(SelectReading reading) implements Answer {}

    /** The first part that is not known. */
    public record Unknown(SelectFault fault) implements Answer {}

    /**
     * Reads a statement; its time grows with the length alone.
     *
     * @param tokens of {@code sql}, without semicolons; at least one
     */
    public static Answer of(String sql, List<SqlToken> tokens, SelectDialect dialect) {
        try {
            List<Lexeme> lexemes = LexemeReader.read(sql, tokens, dialect);
            Query query = SelectParser.parse(lexemes, dialect);
            return new Read(new SelectReading(sql, lexemes, query, dialect));
        } catch (SelectException e) {
            return new Unknown(e.fault());
        }
    }

    /** Names behind a point, which an engine may take for functions of the row before it. */
    public Set<String> fields() {
        return names(mentions.fields());
    }

    /** Names behind a point, which an engine may take for functions of any value before it. */
    public Set<String> valueFields() {
        return names(mentions.valueFields());
    }

    private static Set<String> names(List<Lexeme> lexemes) {
        return lexemes.stream().map(Lexeme::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of tables in FROM that no WITH query has. */
    public Set<String> tables() {
        return mentions.tables().stream()
                .map(path -> path.get(path.size() - 1).name())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What speaks against the statement, in its order; at most twenty. */
    public List<SelectFault> objections(Permissions permissions) {
        List<SelectFault> faults = new Objections(mentions, permissions, dialect, plainNames()).all();
        return Stream.concat(faults.stream(), sizes.stream())
                .sorted(Comparator.comparingInt(SelectFault::offset))
                .limit(MAX_FAULTS)
                .toList();
    }

    /** The statement written anew: every token on the line where it stood, comments left out. */
    public String text() {
        return Rewriting.of(sql, lexemes);
    }

    /** Names that stand somewhere without a point before them, as an alias does. */
    private Set<String> plainNames() {
        Set<Lexeme> behindPoints = new HashSet<>(mentions.fields());
        behindPoints.addAll(mentions.valueFields());
        return lexemes.stream()
                .filter(lexeme -> lexeme.kind() == Lexeme.Kind.WORD || lexeme.kind() == Lexeme.Kind.QUOTED)
                .filter(lexeme -> !behindPoints.contains(lexeme))
                .map(Lexeme::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
