package io.gridview.present;

import io.gridview.profile.ColumnProfile;
import io.gridview.profile.TableProfile;
import io.gridview.statement.Output;
import io.gridview.statement.SelectReader;
import io.gridview.statement.SelectShape;
import io.gridview.statement.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Brings the columns of a result and the outputs of its statement together. */
final class Fields {
    private Fields() {}

    /**
     * The columns in the statement's order; those that it does not name come behind, as the table has them.
     *
     * @param averages whether averages of rows are asked for
     */
    static List<Field> of(TableProfile profile, SelectShape statement, boolean averages) {
        List<ColumnProfile> columns = profile.columns();
        List<Field> fields = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            fields.add(field(columns.get(i), i, columns.size(), statement, averages));
        }
        fields.sort(Comparator.comparingInt(Field::place));
        return fields;
    }

    private static Field field(ColumnProfile column, int at, int columns, SelectShape statement, boolean averages) {
        // The name of an unnamed column is its expression, and tells more than a place in the select list.
        Source named = SelectReader.readName(column.key());
        Output found = statement.outputOf(column.key(), at, columns);
        boolean other = found != null && found.source() instanceof Source.Plain && !(named instanceof Source.Plain);
        Output output = other ? null : found;
        Source source = !(named instanceof Source.Plain) || output == null ? named : output.source();
        int key = keyPlace(column.key(), output, statement);
        int listed = output == null ? -1 : statement.outputs().indexOf(output);
        int place = listed >= 0 ? listed : statement.outputs().size() + (key >= 0 ? key : columns + at);
        // Beside aggregates and without GROUP BY, lenient dialects group by what is no aggregate.
        boolean implied = statement.aggregated()
                && statement.groupKeys().isEmpty()
                && output != null
                && source instanceof Source.Plain;
        boolean grouped = key >= 0 || implied;
        Nature nature = Natures.of(column, source, grouped);
        // Where single rows are to be averaged, no quantity of theirs is added up; nor is what a join repeats.
        boolean single = !statement.aggregated() && (averages || isJoined(output));
        return new Field(column, source, single && nature == Nature.AMOUNT ? Nature.LEVEL : nature, grouped, place);
    }

    /** Whether totals of groups were joined to single rows, each of which then repeats them. */
    private static boolean isJoined(@Nullable Output output) {
        return output != null && output.source() instanceof Source.Aggregated;
    }

    /** The place among the keys that rows were grouped by; -1 for none. */
    private static int keyPlace(String name, @Nullable Output output, SelectShape statement) {
        for (int i = 0; i < statement.groupKeys().size(); i++) {
            Output key = statement.groupKeys().get(i);
            boolean same = output != null
                    ? key.source().equals(output.source()) || isNamed(key, output.name())
                    : isNamed(key, name);
            if (same) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNamed(Output key, String name) {
        return key.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
