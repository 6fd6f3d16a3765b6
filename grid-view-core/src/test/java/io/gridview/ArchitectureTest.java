package io.gridview;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.gridview");

    @Test
    void imports_run_only_down_the_road() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("io.gridview..")
                .layer("graph")
                .definedBy("io.gridview.graph..")
                .layer("root")
                .definedBy("io.gridview")
                .layer("flow")
                .definedBy("io.gridview.flow..")
                .layer("sql")
                .definedBy("io.gridview.sql..")
                .layer("duckdb")
                .definedBy("io.gridview.duckdb..")
                .layer("push")
                .definedBy("io.gridview.push..")
                .layer("guard")
                .definedBy("io.gridview.guard..")
                .layer("dialect")
                .definedBy("io.gridview.dialect..")
                .layer("resolve")
                .definedBy("io.gridview.resolve..")
                .layer("artifact")
                .definedBy("io.gridview.artifact..")
                .layer("present")
                .definedBy("io.gridview.present..")
                .layer("plan")
                .definedBy("io.gridview.plan..")
                .layer("profile")
                .definedBy("io.gridview.profile..")
                .layer("language")
                .definedBy("io.gridview.language..")
                .layer("format")
                .definedBy("io.gridview.format..")
                .layer("schema")
                .definedBy("io.gridview.schema..")
                .layer("spec")
                .definedBy("io.gridview.spec..")
                .layer("filter")
                .definedBy("io.gridview.filter..")
                .layer("aggregate")
                .definedBy("io.gridview.aggregate..")
                .layer("data")
                .definedBy("io.gridview.data..")
                .layer("statement")
                .definedBy("io.gridview.statement..")
                .layer("json")
                .definedBy("io.gridview.json..")
                .whereLayer("graph")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("schema")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("root")
                .mayOnlyBeAccessedByLayers("graph")
                .whereLayer("flow")
                .mayOnlyBeAccessedByLayers("root")
                .whereLayer("duckdb")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("sql")
                .mayOnlyBeAccessedByLayers("root", "flow")
                .whereLayer("push")
                .mayOnlyBeAccessedByLayers("sql")
                .whereLayer("guard")
                .mayOnlyBeAccessedByLayers("root", "flow", "sql", "push")
                .whereLayer("dialect")
                .mayOnlyBeAccessedByLayers("sql", "push", "guard")
                .whereLayer("resolve")
                .mayOnlyBeAccessedByLayers("root", "sql", "push")
                .whereLayer("present")
                .mayOnlyBeAccessedByLayers("root", "flow")
                .whereLayer("artifact")
                .mayOnlyBeAccessedByLayers("graph", "root", "flow", "sql", "push", "resolve")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("graph", "root", "flow", "present")
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("root", "flow", "sql", "push", "present")
                .whereLayer("language")
                .mayOnlyBeAccessedByLayers("present", "profile", "resolve")
                .whereLayer("filter")
                .mayOnlyBeAccessedByLayers("root", "flow", "sql")
                .whereLayer("aggregate")
                .mayOnlyBeAccessedByLayers("sql", "push", "resolve")
                .whereLayer("format")
                .mayOnlyBeAccessedByLayers("root", "flow", "sql", "push", "resolve")
                .whereLayer("statement")
                .mayOnlyBeAccessedByLayers("sql", "guard", "push", "present")
                .whereLayer("statement")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void no_packages_form_a_cycle() {
        slices().matching("io.gridview.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
