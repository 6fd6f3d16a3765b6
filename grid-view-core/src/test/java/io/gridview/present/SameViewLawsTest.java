package io.gridview.present;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridview.GridRenderer;
import io.gridview.data.RowTable;
import io.gridview.spec.ColumnSpec;
import io.gridview.spec.GridViewSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What is chosen depends on the reply and the rows, and on nothing else. */
class SameViewLawsTest {
    private static final int THREADS = 8;
    private static final GridRenderer RENDERER = GridRenderer.create();

    @Property(tries = 150)
    void the_defaults_of_the_platform_change_nothing(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);
        String view = view(result, result.table()).toJson();

        for (String place : List.of("tr-TR Asia/Kathmandu", "ar-EG America/St_Johns", "th-TH-u-ca-buddhist UTC")) {
            String[] parts = place.split(" ");
            assertThat(elsewhere(Locale.forLanguageTag(parts[0]), TimeZone.getTimeZone(parts[1]), result))
                    .as(place)
                    .isEqualTo(view);
        }
    }

    @Property(tries = 60)
    void threads_change_nothing(@ForAll long seed) throws Exception {
        List<RandomResult> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(RandomResult.of(seed + i));
        }
        List<String> alone = results.stream()
                .map(result -> view(result, result.table()).toJson())
                .toList();

        List<String> together = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> views = results.stream()
                    .map(result ->
                            threads.submit(() -> view(result, result.table()).toJson()))
                    .toList();
            for (Future<String> view : views) {
                together.add(view.get());
            }
        } finally {
            threads.shutdown();
        }

        assertThat(together).isEqualTo(alone);
    }

    @Property(tries = 500)
    void columns_that_the_statement_names_may_come_in_any_order(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);

        GridViewSpec view = view(result, result.withColumnsShuffled(seed));

        assertThat(byName(view)).as(result.toString()).isEqualTo(byName(view(result, result.table())));
    }

    @Property(tries = 500)
    void rows_that_no_order_was_asked_for_may_come_in_any(@ForAll long seed) {
        RandomResult result = RandomResult.of(seed);

        GridViewSpec view = view(result, result.withRowsShuffled(seed));

        assertThat(view.toJson())
                .as(result.toString())
                .isEqualTo(view(result, result.table()).toJson());
    }

    private static GridViewSpec view(RandomResult result, RowTable table) {
        return RENDERER.present(result.reply(), table).view();
    }

    /** A view without the order of its columns, which is the rows' own. */
    private static String byName(GridViewSpec view) {
        return view.toBuilder()
                .columns(view.columns().stream()
                        .sorted(Comparator.comparing(ColumnSpec::key))
                        .toList())
                .build()
                .toJson();
    }

    private static String elsewhere(Locale locale, TimeZone zone, RandomResult result) {
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return view(result, result.table()).toJson();
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }
}
