package io.gridview.spring;

import io.gridview.format.FormatContext;
import io.gridview.guard.SqlGuard;
import io.gridview.sql.CacheLimits;
import io.gridview.sql.ResultCache;
import io.gridview.sql.ResultExport;
import io.gridview.sql.ResultPages;
import io.gridview.sql.SqlLimits;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** Auto-configuration of pages and exports, off until {@code grid-view.pages.enabled} is true. */
@AutoConfiguration(after = GridViewAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnProperty(name = "grid-view.pages.enabled", havingValue = "true")
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(GridViewPagesProperties.class)
public final class GridViewPagesAutoConfiguration {
    private static final int ENTRIES = 10_000;

    @Bean
    @ConditionalOnMissingBean
    ResultCache gridViewResultCache(GridViewPagesProperties pages) {
        return ResultCache.create(new CacheLimits(pages.cacheSize().toBytes(), ENTRIES, pages.cacheAge()));
    }

    @Bean
    @ConditionalOnMissingBean
    ResultPages gridViewResultPages(
            DataSource dataSource, SqlGuard guard, GridViewProperties properties, ResultCache cache) {
        GridViewProperties.Sql sql = properties.sql();
        return new ResultPages(
                dataSource, guard, new SqlLimits(sql.maxRows(), sql.timeout()), context(properties), cache);
    }

    @Bean
    @ConditionalOnMissingBean
    ResultExport gridViewResultExport(
            DataSource dataSource, SqlGuard guard, GridViewProperties properties, GridViewPagesProperties pages) {
        SqlLimits limits = ResultExport.DEFAULT_LIMITS
                .withMaxRows(pages.exportMaxRows())
                .withTimeout(pages.exportTimeout())
                .withMaxConcurrent(pages.exportMaxConcurrent());
        return new ResultExport(dataSource, guard, limits, context(properties));
    }

    private static FormatContext context(GridViewProperties properties) {
        return new FormatContext(properties.locale(), properties.zone(), properties.currency());
    }

    @Bean
    @ConditionalOnMissingBean
    PagesController gridViewPagesController(ResultPages pages, GridViewPagesProperties properties) {
        return new PagesController(pages, properties.maxRequestBytes());
    }

    @Bean
    @ConditionalOnMissingBean
    ExportController gridViewExportController(ResultExport export, GridViewPagesProperties properties) {
        return new ExportController(export, properties.maxRequestBytes());
    }
}
