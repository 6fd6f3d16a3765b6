package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.catalog.Aggregate;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.MeasureFamily;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TableFacts;
import io.gridview.examples.chat.query.Filter;
import io.gridview.examples.chat.query.GroupKey;
import io.gridview.examples.chat.query.Shape;
import io.gridview.plan.ResultFormat;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules have found in one message about one table; each rule adds to it. */
final class Draft {
    /** A measure that was named, with its aggregate where one was said. */
    record Named(Measure measure, @Nullable Aggregate aggregate) {}

    final TableEntry table;
    final TableFacts facts;
    final List<Filter> filters = new ArrayList<>();
    final List<GroupKey> groups = new ArrayList<>();
    final List<Named> measures = new ArrayList<>();
    final List<String> remarks = new ArrayList<>();
    final List<String> problems = new ArrayList<>();

    @Nullable
    ResultFormat format;

    @Nullable
    String chart;

    Shape.@Nullable Having having;

    @Nullable
    Dimension distinct;

    @Nullable
    Integer limit;

    @Nullable
    Boolean highestFirst;

    boolean top;
    boolean subject;
    boolean extremeOfMeasure;
    boolean pluralExtreme;
    boolean count;
    boolean share;
    boolean distribution;
    boolean relationship;
    boolean coefficient;
    boolean compare;
    boolean versus;
    boolean list;
    boolean report;
    boolean trend;
    boolean rowsNamed;
    boolean topicNamed;

    Draft(TableEntry table, TableFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    void group(GroupKey key) {
        if (!groups.contains(key)) {
            groups.add(key);
        }
    }

    void measure(Measure measure, @Nullable Aggregate aggregate) {
        Named named = new Named(measure, aggregate);
        if (!measures.contains(named)) {
            measures.add(named);
        }
    }

    /** The measures of an everyday word: both, or the one that an aggregate or an order by size is about. */
    void family(MeasureFamily family, @Nullable Aggregate aggregate) {
        boolean high = aggregate == Aggregate.MAX || (aggregate == null && Boolean.TRUE.equals(highestFirst));
        boolean low = aggregate == Aggregate.MIN || (aggregate == null && Boolean.FALSE.equals(highestFirst));
        if (!low) {
            measure(table.measure(family.high()), aggregate);
        }
        if (!high) {
            measure(table.measure(family.low()), aggregate);
        }
    }

    void problem(String message) {
        if (!problems.contains(message)) {
            problems.add(message);
        }
    }
}
