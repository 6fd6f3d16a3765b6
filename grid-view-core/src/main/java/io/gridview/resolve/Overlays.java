package io.gridview.resolve;

import io.gridview.artifact.ResolvedKpi;
import io.gridview.artifact.ResolvedOverlay;
import io.gridview.spec.OverlaySpec;
import java.util.List;

/** Puts KPIs into charts: the number is the one that the KPI itself shows, never computed a second time. */
final class Overlays {
    private Overlays() {}

    /** @throws IllegalArgumentException where no KPI has the label; a checked view names one that is there */
    static ResolvedOverlay of(OverlaySpec asked, List<ResolvedKpi> kpis) {
        ResolvedKpi kpi = kpis.stream()
                .filter(candidate -> candidate.label().equals(asked.value()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the view has no KPI labelled \"" + asked.value() + "\""));
        String title = asked.title() == null ? kpi.label() : asked.title();
        return new ResolvedOverlay(title, kpi.valueFmt(), asked.tone(), kpi.partial());
    }
}
