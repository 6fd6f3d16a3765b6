package io.gridview.corpus;

import io.gridview.artifact.GridArtifact;
import io.gridview.data.RowTable;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A view of the corpus.
 *
 * @param name what it shows, in words
 * @param rowsName the table it is about
 * @param view its JSON
 * @param expect what the artifact's JSON holds, by pointer; see {@link Expectation}
 */
record PeerView(String name, String rowsName, ObjectNode view, Map<String, JsonNode> expect) {

    static List<PeerView> all() {
        List<PeerView> all = new ArrayList<>();
        for (String file : Corpus.files("peer-views")) {
            Corpus.read(file).forEach(json -> all.add(of(json)));
        }
        return all;
    }

    private static PeerView of(JsonNode json) {
        Map<String, JsonNode> expect = new LinkedHashMap<>();
        json.get("expect").properties().forEach(entry -> expect.put(entry.getKey(), entry.getValue()));
        return new PeerView(
                json.get("name").stringValue(), json.get("rows").stringValue(), (ObjectNode) json.get("view"), expect);
    }

    RowTable rows() {
        return CorpusRows.of(rowsName);
    }

    Reading<GridArtifact> build() {
        return Building.strict(view.toString(), rows());
    }

    @Override
    public String toString() {
        return name;
    }
}
