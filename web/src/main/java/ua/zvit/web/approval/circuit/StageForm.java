package ua.zvit.web.approval.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.values.CircuitStage;
import ua.zvit.approval.values.HolderKind;
import ua.zvit.approval.values.StageHolder;
import ua.zvit.report.values.StageRule;

/** A stage of visas as it is typed. */
public class StageForm {
    private static final int USUAL_DAYS = 3;

    private String title = "";
    private List<String> holders = new ArrayList<>();
    private String rule = StageRule.ALL.name();
    private Integer needed;
    private Integer days = USUAL_DAYS;
    private boolean backToStages;
    private boolean commentAsked;

    static StageForm of(CircuitStage stage) {
        StageForm form = new StageForm();
        form.title = stage.title();
        form.holders = stage.holders().stream().map(StageForm::value).collect(Collectors.toCollection(ArrayList::new));
        form.rule = stage.rule().name();
        form.needed = stage.rule() == StageRule.SOME ? stage.needed() : null;
        form.days = stage.days();
        form.backToStages = stage.backToStages();
        form.commentAsked = stage.commentAsked();
        return form;
    }

    /** @return a holder as the page's choice has it */
    static String value(StageHolder holder) {
        return holder.kind() + ":" + holder.code();
    }

    /** @return the holder of a choice; one that nobody knows for anything else */
    static StageHolder holder(String value) {
        String[] parts = value == null ? new String[0] : value.split(":", 2);
        HolderKind kind = Stream.of(HolderKind.values())
                .filter(known -> parts.length == 2 && known.name().equals(parts[0]))
                .findFirst()
                .orElse(null);
        return new StageHolder(kind, parts.length == 2 ? parts[1] : "", null);
    }

    CircuitStage stage() {
        return new CircuitStage(
                title,
                holders.stream().map(StageForm::holder).toList(),
                Stream.of(StageRule.values())
                        .filter(known -> known.name().equals(rule))
                        .findFirst()
                        .orElse(null),
                needed == null ? 0 : needed,
                days == null ? 0 : days,
                backToStages,
                commentAsked);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getHolders() {
        return holders;
    }

    public void setHolders(List<String> holders) {
        this.holders = holders == null ? new ArrayList<>() : holders;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String rule) {
        this.rule = rule;
    }

    public Integer getNeeded() {
        return needed;
    }

    public void setNeeded(Integer needed) {
        this.needed = needed;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public boolean isBackToStages() {
        return backToStages;
    }

    public void setBackToStages(boolean backToStages) {
        this.backToStages = backToStages;
    }

    public boolean isCommentAsked() {
        return commentAsked;
    }

    public void setCommentAsked(boolean commentAsked) {
        this.commentAsked = commentAsked;
    }
}
