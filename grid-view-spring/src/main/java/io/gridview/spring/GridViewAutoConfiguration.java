package io.gridview.spring;

import io.gridview.GridRenderer;
import io.gridview.GridRendererBuilder;
import io.gridview.flow.GridViewFlow;
import io.gridview.flow.Planner;
import io.gridview.guard.SqlGuard;
import io.gridview.guard.SqlGuards;
import io.gridview.sql.SqlLimits;
import io.gridview.sql.SqlRunner;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Auto-configuration of the renderer and, where there is a database and a planner, of the flow between them. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration"
        })
@EnableConfigurationProperties(GridViewProperties.class)
public final class GridViewAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    GridRenderer gridRenderer(GridViewProperties properties) {
        GridRendererBuilder builder = GridRenderer.builder()
                .locale(properties.locale())
                .zone(properties.zone())
                .currency(properties.currency())
                .lenient(properties.lenient())
                .rowPlacement(properties.rowPlacement());
        return (properties.maxRows() == null ? builder : builder.maxRows(properties.maxRows())).build();
    }

    @Bean
    @ConditionalOnMissingBean
    SqlGuard gridViewSqlGuard() {
        return SqlGuards.forDatabase();
    }

    @Bean
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean
    SqlRunner gridViewSqlRunner(DataSource dataSource, SqlGuard guard, GridViewProperties properties) {
        GridViewProperties.Sql sql = properties.sql();
        SqlLimits limits = new SqlLimits(
                sql.maxRows(), sql.maxSize().toBytes(), sql.timeout(), sql.maxConcurrent(), sql.maxStatementLength());
        return new SqlRunner(dataSource, guard, limits);
    }

    @Bean
    @ConditionalOnSingleCandidate(DataSource.class)
    @ConditionalOnMissingBean
    TableSource gridViewTableSource(DataSource dataSource) {
        return TableSource.of(dataSource);
    }

    @Bean
    @ConditionalOnBean({Planner.class, SqlRunner.class})
    @ConditionalOnMissingBean
    GridViewFlow gridViewFlow(Planner planner, SqlRunner runner, GridRenderer renderer) {
        return new GridViewFlow(
                planner, runner, (reply, rows) -> renderer.present(reply, rows).component());
    }
}
