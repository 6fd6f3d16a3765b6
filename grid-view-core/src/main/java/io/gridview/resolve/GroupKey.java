package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.TimeGrain;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What rows are grouped by.
 *
 * @param zone whose clock instants are read by
 * @param grain the step that times are gathered in; null where each value stands for itself
 * @param joinedAs values that read the same in this format are one group; null where only equal ones are
 */
public record GroupKey(
        Column column,
        ZoneId zone,
        @Nullable TimeGrain grain,
        @Nullable FormatSpec joinedAs) {}
