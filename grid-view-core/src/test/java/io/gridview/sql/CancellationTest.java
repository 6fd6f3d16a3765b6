package io.gridview.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CancellationTest {
    private final List<String> heard = new ArrayList<>();
    private final Cancellation cancellation = Cancellation.create();

    @Test
    void who_listens_hears_of_it_once_even_when_late() {
        cancellation.onCancel(() -> heard.add("early"));
        cancellation.cancel();
        cancellation.cancel();
        cancellation.onCancel(() -> heard.add("late"));

        assertThat(heard).containsExactly("early", "late");
        assertThat(cancellation.isCancelled()).isTrue();
    }

    @Test
    void who_is_forgotten_hears_nothing() {
        Runnable listener = () -> heard.add("forgotten");
        cancellation.onCancel(listener);
        cancellation.forget(listener);

        cancellation.cancel();

        assertThat(heard).isEmpty();
    }
}
