package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TableFacts;
import io.gridview.examples.chat.query.Question;
import io.gridview.examples.chat.words.Lexicon;
import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Segment;
import io.gridview.examples.chat.words.Sense;
import io.gridview.examples.chat.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads messages as questions about one table.
 *
 * <pre>
 * message ──► phrases ──► rules, one kind of phrase each ──► draft ──► question
 * </pre>
 *
 * Every phrase must be used by a rule or be a word without weight; otherwise the message is not understood.
 */
public final class QuestionReader {
    /** The order matters: what is the most specific reads first. */
    private static final List<Rule> RULES = List.of(
            new FormatRule(),
            new CalendarRule(),
            new ComparisonRule(),
            new MarkerRule(),
            new RankingRule(),
            new CountRule(),
            new ConditionRule(),
            new GroupRule(),
            new ValueRule(),
            new MeasureRule(),
            new SubjectRule());

    private final TableEntry table;
    private final TableFacts facts;
    private final Lexicon lexicon;

    public QuestionReader(TableEntry table, TableFacts facts, Lexicon lexicon) {
        this.table = table;
        this.facts = facts;
        this.lexicon = lexicon;
    }

    /** The table that this reader knows. */
    public TableEntry table() {
        return table;
    }

    /** What the rows of the table say about it. */
    public TableFacts facts() {
        return facts;
    }

    /** The words of this reader. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The question in {@code tokens}, or what stands in its way. */
    public Outcome read(List<Token> tokens) {
        Utterance words = new Utterance(lexicon.segments(tokens));
        int known = known(words);
        Draft draft = new Draft(table, facts);
        RULES.forEach(rule -> rule.read(words, draft));
        List<String> unread = unread(words);
        boolean named = draft.rowsNamed || draft.topicNamed;
        if (!unread.isEmpty() || !draft.problems.isEmpty() || known == 0) {
            return new Outcome.Unclear(table, unread, draft.problems, named, known);
        }
        Question question = new Resolver(draft).question();
        return question == null
                ? new Outcome.Unclear(table, unread, draft.problems, named, known)
                : new Outcome.Understood(question, named);
    }

    private static List<String> unread(Utterance words) {
        List<String> unread = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (words.segment(at).senses().isEmpty()) {
                unknown.add(words.text(at));
            } else if (words.free(at) && !words.hasAny(at, Role.STOP, Role.PREPOSITION, Role.AND, Role.WHICH)) {
                unread.add(words.text(at));
            }
        }
        // What is unknown explains why its neighbours could not be used either.
        return unknown.isEmpty() ? unread : unknown;
    }

    /** How many phrases mean something in this table that they do not mean everywhere. */
    private static int known(Utterance words) {
        int known = 0;
        for (int at = 0; at < words.size(); at++) {
            Segment segment = words.segment(at);
            if (segment.senses().stream().anyMatch(QuestionReader::isOwn)) {
                known++;
            }
        }
        return known;
    }

    /** True where every phrase of {@code tokens} means something in this table that it does not mean everywhere. */
    boolean ownsAll(List<Token> tokens) {
        List<Segment> segments = lexicon.segments(tokens);
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.senses().stream().anyMatch(QuestionReader::isOwn));
    }

    private static boolean isOwn(Sense sense) {
        return !(sense instanceof Sense.Word
                || sense instanceof Sense.Amount
                || sense instanceof Sense.Day
                || sense instanceof Sense.Decade
                || sense instanceof Sense.Step
                || sense instanceof Sense.Months
                || sense instanceof Sense.Weekdays
                || sense instanceof Sense.Unit);
    }
}
