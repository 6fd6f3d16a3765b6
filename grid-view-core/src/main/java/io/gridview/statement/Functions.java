package io.gridview.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the functions of the dialects are, by their names in lower case. */
final class Functions {
    private static final Set<String> DISTINCT =
            Set.of("approx_count_distinct", "approx_distinct", "count_distinct", "uniq", "uniqexact", "ndv");

    private static final Map<String, AggregateFunction> AGGREGATES = aggregates();

    private static final Set<String> CONDITIONAL =
            Set.of("count_if", "countif", "sum_if", "sumif", "avg_if", "avgif", "min_if", "max_if");

    private static final Set<String> RANKS =
            Set.of("row_number", "rank", "dense_rank", "rank_dense", "percent_rank", "cume_dist", "ntile");

    private static final Set<String> NEIGHBOURS =
            Set.of("lag", "lead", "first_value", "last_value", "nth_value", "first", "last");

    private static final Set<String> SAME_VALUE = Set.of(
            "round",
            "ceil",
            "ceiling",
            "floor",
            "trunc",
            "truncate",
            "coalesce",
            "ifnull",
            "nvl",
            "isnull",
            "nullif",
            "zeroifnull",
            "to_number",
            "toint64",
            "tofloat64",
            "double");

    private static final Set<String> NOW = Set.of(
            "now", "today", "current_date", "current_timestamp", "getdate", "pi", "get_current_timestamp", "localtime");

    private Functions() {}

    static @Nullable AggregateFunction aggregate(String function) {
        return AGGREGATES.get(function);
    }

    /** Whether it looks at different values only, without the word for it. */
    static boolean isDistinct(String function) {
        return DISTINCT.contains(function);
    }

    /** Whether its last argument says which rows count. */
    static boolean isConditional(String function) {
        return CONDITIONAL.contains(function);
    }

    static boolean isRank(String function) {
        return RANKS.contains(function);
    }

    static boolean isNeighbour(String function) {
        return NEIGHBOURS.contains(function);
    }

    /** Whether the result is the first argument but for its digits or its nulls. */
    static boolean keepsValue(String function) {
        return SAME_VALUE.contains(function);
    }

    static boolean cutsDigits(String function) {
        return switch (function) {
            case "round", "ceil", "ceiling", "floor", "trunc", "truncate" -> true;
            default -> false;
        };
    }

    /** Whether it gives the same in every row without looking at any. */
    static boolean isNow(String function) {
        return NOW.contains(function);
    }

    private static Map<String, AggregateFunction> aggregates() {
        Map<String, AggregateFunction> all = new HashMap<>();
        put(all, AggregateFunction.COUNT, "count count_if countif");
        DISTINCT.forEach(name -> all.put(name, AggregateFunction.COUNT));
        put(all, AggregateFunction.SUM, "sum total fsum sumkahan kahan_sum sum_no_overflow sum_if sumif");
        put(all, AggregateFunction.AVG, "avg mean average favg geometric_mean geomean avg_if avgif");
        put(all, AggregateFunction.MIN, "min min_if");
        put(all, AggregateFunction.MAX, "max max_if");
        put(all, AggregateFunction.MEDIAN, "median");
        put(
                all,
                AggregateFunction.QUANTILE,
                "quantile quantile_cont quantile_disc percentile percentile_cont percentile_disc approx_percentile"
                        + " approx_quantile reservoir_quantile mode");
        put(
                all,
                AggregateFunction.SPREAD,
                "stddev stddev_pop stddev_samp std stdev var variance var_pop var_samp skewness kurtosis"
                        + " kurtosis_pop entropy mad sem");
        put(
                all,
                AggregateFunction.CORRELATION,
                "corr covar_pop covar_samp regr_slope regr_intercept regr_r2 regr_count regr_avgx regr_avgy regr_sxx"
                        + " regr_sxy regr_syy");
        put(
                all,
                AggregateFunction.PICK,
                "arg_max arg_min argmax argmin max_by min_by any_value arbitrary first last any arg_max_null"
                        + " arg_min_null");
        put(
                all,
                AggregateFunction.OTHER,
                "string_agg group_concat listagg list array_agg histogram map_agg multimap_agg set_agg json_agg"
                        + " jsonb_agg json_group_array json_group_object json_object_agg jsonb_object_agg bool_and"
                        + " bool_or every some bit_and bit_or bit_xor product checksum approx_most_frequent"
                        + " approx_top_k numeric_histogram approx_set");
        return Map.copyOf(all);
    }

    private static void put(Map<String, AggregateFunction> all, AggregateFunction function, String names) {
        for (String name : names.split(" ", -1)) {
            all.put(name, function);
        }
    }
}
