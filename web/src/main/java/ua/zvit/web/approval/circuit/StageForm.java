package ua.zvit.web.approval.circuit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.zvit.approval.values.circuit.CircuitStage;
import ua.zvit.approval.values.circuit.HolderKind;
import ua.zvit.approval.values.circuit.StageHolder;
import ua.zvit.report.values.stage.Silence;
import ua.zvit.report.values.stage.StageRule;

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
    private boolean afterHead;
    private Integer silentDays;
    private String silenceBasis;

    static StageForm of(CircuitStage stage) {
        StageForm form = new StageForm();
        form.title = stage.title();
        form.holders = stage.holders().stream().map(StageForm::value).collect(Collectors.toCollection(ArrayList::new));
        form.rule = stage.rule().name();
        form.needed = stage.rule() == StageRule.SOME ? stage.needed() : null;
        form.days = stage.days();
        form.backToStages = stage.backToStages();
        form.commentAsked = stage.commentAsked();
        form.afterHead = stage.afterHead();
        if (stage.silence() != null) {
            form.silentDays = stage.silence().days();
            form.silenceBasis = stage.silence().basis();
        }
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
                commentAsked,
                silence(),
                afterHead);
    }

    /** Words without days are no silence that counts, but are not dropped: the use case asks for the days. */
    private Silence silence() {
        boolean told = silentDays != null || silenceBasis != null && !silenceBasis.isBlank();
        return told ? new Silence(silentDays == null ? 0 : silentDays, silenceBasis) : null;
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

    public boolean isAfterHead() {
        return afterHead;
    }

    public void setAfterHead(boolean afterHead) {
        this.afterHead = afterHead;
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

    public Integer getSilentDays() {
        return silentDays;
    }

    public void setSilentDays(Integer silentDays) {
        this.silentDays = silentDays;
    }

    public String getSilenceBasis() {
        return silenceBasis;
    }

    public void setSilenceBasis(String silenceBasis) {
        this.silenceBasis = silenceBasis;
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
