package ua.zvit.web.archive;

import ua.zvit.archive.values.RetentionItem;

/** The fields of an item of the nomenclature as they are being filled in. */
public class NomenclatureForm {

    private Long id;
    private int version;
    private String code;
    private String title;
    private Integer years;
    private String article;
    private boolean annualReports;

    static NomenclatureForm of(RetentionItem item) {
        NomenclatureForm form = new NomenclatureForm();
        form.id = item.id();
        form.version = item.version();
        form.code = item.code();
        form.title = item.title();
        form.years = item.years();
        form.article = item.article();
        form.annualReports = item.annualReports();
        return form;
    }

    RetentionItem item() {
        return new RetentionItem(id, code, title, years, article, annualReports, version);
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    /** @param version the one that the page was made from, as its form sends it back */
    public void setVersion(int version) {
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public boolean isAnnualReports() {
        return annualReports;
    }

    public void setAnnualReports(boolean annualReports) {
        this.annualReports = annualReports;
    }
}
