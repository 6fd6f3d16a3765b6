package io.gridview.cli;

import io.gridview.spec.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Problems and other small lists as JSON. */
final class ProblemsJson {
    private ProblemsJson() {}

    static String text(List<Problem> problems) {
        return JsonMapper.shared()
                .writeValueAsString(problems.stream().map(ProblemsJson::map).toList());
    }

    private static Map<String, Object> map(Problem problem) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", problem.code());
        map.put("severity", problem.severity().wire());
        map.put("pointer", problem.pointer());
        map.put("message", problem.message());
        if (!problem.allowed().isEmpty()) {
            map.put("allowed", problem.allowed());
        }
        if (problem.didYouMean() != null) {
            map.put("didYouMean", problem.didYouMean());
        }
        return map;
    }
}
