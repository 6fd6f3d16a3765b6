package io.gridview.examples.chat.words;

import io.gridview.examples.chat.catalog.CalendarWords;
import io.gridview.examples.chat.catalog.Condition;
import io.gridview.examples.chat.catalog.Dimension;
import io.gridview.examples.chat.catalog.Measure;
import io.gridview.examples.chat.catalog.MeasureFamily;
import io.gridview.examples.chat.catalog.TableEntry;
import io.gridview.examples.chat.catalog.TableFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the lexicon that all tables share, and from it each table's own. */
public final class Lexicons {
    private final Lexicon shared;

    /**
     * @param words the shared words by the name of their {@link Role}
     */
    public Lexicons(Map<String, List<String>> words, CalendarWords calendar) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        words.forEach(
                (role, phrases) -> phrases.forEach(phrase -> lexicon.add(phrase, new Sense.Word(Role.valueOf(role)))));
        lexicon.add(",", new Sense.Word(Role.AND));
        calendar.grains()
                .forEach((grain, names) -> names.forEach(name -> lexicon.add(name, new Sense.Step(grain, false))));
        calendar.adverbs()
                .forEach((grain, names) -> names.forEach(name -> lexicon.add(name, new Sense.Step(grain, true))));
        for (int month = 1; month <= calendar.months().size(); month++) {
            List<String> names = calendar.months().get(month - 1);
            for (String name : names) {
                lexicon.add(name, new Sense.Months(List.of(month), capital(names.get(0))));
            }
        }
        for (int day = 1; day <= calendar.weekdays().size(); day++) {
            String name = calendar.weekdays().get(day - 1).get(0);
            lexicon.add(name, new Sense.Weekdays(List.of(day), capital(name)));
        }
        lexicon.add("weekend", new Sense.Weekdays(List.of(6, 7), "weekends"));
        calendar.seasons().forEach((name, months) -> lexicon.add(name, new Sense.Months(months, name)));
        this.shared = lexicon.build();
    }

    /** The lexicon for questions about {@code table}. */
    public Lexicon of(TableEntry table, TableFacts facts) {
        Lexicon.Builder lexicon = new Lexicon.Builder(shared);
        table.rowWords().forEach(word -> lexicon.add(word, new Sense.Rows()));
        table.topicWords().forEach(word -> lexicon.add(word, new Sense.Topic()));
        table.measures().forEach(measure -> add(lexicon, measure));
        for (MeasureFamily family : table.families()) {
            family.words().forEach(word -> lexicon.add(word, new Sense.Family(family)));
        }
        for (Condition condition : table.conditions()) {
            condition.words().forEach(word -> lexicon.add(word, new Sense.Given(condition)));
        }
        ValueNames names = new ValueNames(shared);
        for (Dimension dimension : table.dimensions()) {
            Sense grouping = new Sense.Grouping(dimension);
            lexicon.add(dimension.name(), grouping);
            dimension.synonyms().forEach(word -> lexicon.add(word, grouping));
            Map<String, List<String>> aliases = dimension.aliasesOf() == null
                    ? dimension.aliases()
                    : table.dimension(dimension.aliasesOf()).orElseThrow().aliases();
            for (String value : facts.values().getOrDefault(dimension.column(), List.of())) {
                names.add(lexicon, dimension, value, aliases.getOrDefault(value, List.of()));
            }
        }
        return lexicon.build();
    }

    private static void add(Lexicon.Builder lexicon, Measure measure) {
        Sense quantity = new Sense.Quantity(measure);
        lexicon.add(measure.name(), quantity);
        lexicon.add(measure.column().replace('_', ' '), quantity);
        measure.synonyms().forEach(word -> lexicon.add(word, quantity));
        measure.unitWords().forEach(word -> lexicon.add(word, new Sense.Unit(measure)));
        measure.highWords().forEach(word -> lexicon.add(word, new Sense.Extreme(measure, true)));
        measure.lowWords().forEach(word -> lexicon.add(word, new Sense.Extreme(measure, false)));
        measure.aboveWords().forEach(word -> lexicon.add(word, new Sense.Limit(measure, true)));
        measure.belowWords().forEach(word -> lexicon.add(word, new Sense.Limit(measure, false)));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
