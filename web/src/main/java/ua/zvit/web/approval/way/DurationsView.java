package ua.zvit.web.approval.way;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ua.zvit.approval.values.ApprovalStage;
import ua.zvit.approval.values.way.StageDuration;
import ua.zvit.approval.way.StageDurations;
import ua.zvit.shared.Quantity;
import ua.zvit.web.shared.FormatView;
import ua.zvit.web.shared.RefusalsView;

/** How long the stages of the approval take, over the years: a table with bars for each stage. */
@Named
@RequestScoped
public class DurationsView {
    private StageDurations durations;
    private RefusalsView refusals;
    private FormatView format;
    private List<StageDuration> found = List.of();

    protected DurationsView() {}

    @Inject
    public DurationsView(StageDurations durations, RefusalsView refusals, FormatView format) {
        this.durations = durations;
        this.refusals = refusals;
        this.format = format;
    }

    public void open() {
        refusals.opening(durations::list).ifPresent(list -> found = list);
    }

    public List<StageTable> getStages() {
        Map<ApprovalStage, List<StageDuration>> stages = found.stream()
                .collect(Collectors.groupingBy(StageDuration::stage, LinkedHashMap::new, Collectors.toList()));
        return stages.entrySet().stream()
                .map(stage -> new StageTable(stage.getKey(), stage.getValue()))
                .toList();
    }

    /** @return the longest median of all, for bars that can be compared; at least one day */
    public double getMost() {
        return found.stream().mapToDouble(StageDuration::median).max().stream()
                .map(longest -> Math.max(1, longest))
                .findFirst()
                .orElse(1);
    }

    /** @return days with one decimal, as the language writes them */
    public String days(double days) {
        return format.number(new Quantity(BigDecimal.valueOf(days)));
    }

    /** A stage with its years. */
    public record StageTable(ApprovalStage stage, List<StageDuration> years) {}
}
