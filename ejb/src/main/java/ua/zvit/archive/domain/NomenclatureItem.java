package ua.zvit.archive.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import ua.zvit.archive.packing.RetentionFacts;
import ua.zvit.archive.values.RetentionItem;

/** An item of the council's nomenclature of files: what is kept, and for how long. */
@Entity
@Table(name = "nomenclature_item")
public class NomenclatureItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long councilId;
    private String code;
    private String title;
    private Integer retentionYears;
    private String article;
    private boolean annualReports;

    protected NomenclatureItem() {}

    public NomenclatureItem(long councilId, RetentionItem wanted) {
        this.councilId = councilId;
        edit(wanted);
    }

    /** @param wanted what it shall say; valid */
    public final void edit(RetentionItem wanted) {
        this.code = wanted.code().strip();
        this.title = wanted.title().strip();
        this.retentionYears = wanted.years();
        this.article = wanted.article() == null ? "" : wanted.article().strip();
        this.annualReports = wanted.annualReports();
    }

    /** Adopted reports go under another item from now on. */
    public void releaseAnnualReports() {
        this.annualReports = false;
    }

    public int version() {
        return version;
    }

    public long id() {
        return id;
    }

    public Integer years() {
        return retentionYears;
    }

    public RetentionFacts facts() {
        return new RetentionFacts(code, title, retentionYears, article);
    }

    public RetentionItem summary() {
        return new RetentionItem(id, code, title, retentionYears, article, annualReports, version);
    }
}
