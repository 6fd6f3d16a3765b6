package io.gridview.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.gridview.data.RowTable;
import io.gridview.profile.TableProfiler;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class ProfileAllocationTest {

    @Test
    void a_profile_allocates_nothing_for_a_row() {
        RowTable small = new SampleRows(50_000).tableOfTen();
        RowTable large = new SampleRows(100_000).tableOfTen();
        TableProfiler.profile(small);

        // Either has more different values than are counted, so the tables of those are equally large.
        assertThat(allocated(large) - allocated(small)).isLessThan(large.rowCount());
    }

    private static long allocated(RowTable table) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        TableProfiler.profile(table);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
