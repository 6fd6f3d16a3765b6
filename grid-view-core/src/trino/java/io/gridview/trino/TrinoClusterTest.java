package io.gridview.trino;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TrinoClusterTest {
    @Test
    void a_coordinator_and_two_workers_answer() throws SQLException {
        String nodes = "SELECT count(*), count_if(coordinator), count_if(state = 'active') FROM system.runtime.nodes";
        try (Connection connection = TrinoCluster.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(nodes)) {
            rows.next();

            assertThat(rows.getInt(1)).isEqualTo(3);
            assertThat(rows.getInt(2)).isEqualTo(1);
            assertThat(rows.getInt(3)).isEqualTo(3);
        }
    }
}
