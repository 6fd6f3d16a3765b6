package io.gridview.examples.chat;

import io.gridview.examples.chat.catalog.TableFacts;
import io.gridview.examples.chat.query.Purpose;
import io.gridview.examples.chat.query.Question;
import io.gridview.examples.chat.query.SqlMaker;
import io.gridview.examples.chat.query.Thoughts;
import io.gridview.examples.chat.reading.Outcome;
import io.gridview.examples.chat.reading.QuestionReader;
import io.gridview.examples.chat.reading.Refusal;
import io.gridview.examples.chat.words.Token;
import io.gridview.examples.chat.words.Tokenizer;
import io.gridview.flow.NotUnderstood;
import io.gridview.flow.Planned;
import io.gridview.flow.Planner;
import io.gridview.flow.PlannerAnswer;
import io.gridview.flow.PlannerRequest;
import io.gridview.plan.PlannerReply;
import io.gridview.plan.PlannerReplyReader;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans without a model: reads plain questions by rules, each table's own reader trying in turn.
 *
 * <pre>
 * message ──► is it a planner's reply? ──► taken as it is
 *         └─► tokens ──► one reader a table ──► exactly one understood ──► SQL, purpose, format
 *                                           └─► none, or several        ──► says what was not understood
 * </pre>
 */
public final class RulePlanner implements Planner {
    private static final int MAX_LENGTH = 500;
    private static final String SQL_THOUGHT = "SQL: ";

    private final List<QuestionReader> readers;
    private final Tokenizer tokenizer = new Tokenizer();
    private final Refusal refusal;

    /** A planner over the tables of {@code readers}. */
    public RulePlanner(List<QuestionReader> readers) {
        this.readers = List.copyOf(readers);
        this.refusal = new Refusal(
                readers, message -> understood(read(tokenizer.tokens(message))).size() == 1);
    }

    @Override
    public PlannerAnswer plan(PlannerRequest request) {
        String message = request.message().strip();
        if (message.indexOf('{') >= 0) {
            return pasted(message);
        }
        if (message.isEmpty()) {
            return new NotUnderstood("There is no question.", firstSuggestions());
        }
        if (message.length() > MAX_LENGTH) {
            return new NotUnderstood("A question has at most " + MAX_LENGTH + " characters.", firstSuggestions());
        }
        List<Token> tokens = tokenizer.tokens(message);
        List<Outcome> outcomes = read(tokens);
        List<Outcome.Understood> understood = understood(outcomes);
        if (understood.size() == 1) {
            return planned(understood.get(0).question());
        }
        if (understood.size() > 1) {
            return refusal.ambiguous(understood);
        }
        return refusal.unclear(
                message,
                tokens,
                outcomes.stream()
                        .filter(Outcome.Unclear.class::isInstance)
                        .map(Outcome.Unclear.class::cast)
                        .toList());
    }

    private List<Outcome> read(List<Token> tokens) {
        return readers.stream().map(reader -> reader.read(tokens)).toList();
    }

    /** The readings that stand; one that was named beats those that were not. */
    private static List<Outcome.Understood> understood(List<Outcome> outcomes) {
        List<Outcome.Understood> understood = outcomes.stream()
                .filter(Outcome.Understood.class::isInstance)
                .map(Outcome.Understood.class::cast)
                .toList();
        List<Outcome.Understood> named =
                understood.stream().filter(Outcome.Understood::named).toList();
        return named.isEmpty() ? understood : named;
    }

    private Planned planned(Question question) {
        PlannerReply reply =
                new PlannerReply(new SqlMaker().sql(question), new Purpose().of(question), question.format());
        TableFacts facts = readers.stream()
                .filter(reader -> reader.table().equals(question.table()))
                .findFirst()
                .orElseThrow()
                .facts();
        return planned(reply, new Thoughts().of(question, facts));
    }

    /** The events carry no SQL of their own, so the statement is told as the last thought. */
    private static Planned planned(PlannerReply reply, List<String> thoughts) {
        List<String> all = new ArrayList<>(thoughts);
        all.add(SQL_THOUGHT + reply.sql());
        return new Planned(reply, all);
    }

    private PlannerAnswer pasted(String message) {
        Reading<PlannerReply> reading = PlannerReplyReader.read(message);
        PlannerReply reply = reading.value();
        if (reply == null) {
            return new NotUnderstood(
                    "The pasted planner reply cannot be used: "
                            + String.join(
                                    " ",
                                    reading.problems().stream()
                                            .map(RulePlanner::sentence)
                                            .toList()),
                    List.of());
        }
        return planned(reply, List.of("A planner reply was pasted; its statement is checked and run as it is."));
    }

    private static String sentence(Problem problem) {
        String place = problem.pointer().isEmpty() ? "" : problem.pointer() + ": ";
        return place + problem.message() + (problem.message().endsWith(".") ? "" : ".");
    }

    private List<String> firstSuggestions() {
        return readers.stream()
                .map(reader -> reader.table().suggestions().get(0))
                .toList();
    }
}
