package ua.zvit.web.organisation.positions;

import ua.zvit.organisation.values.PositionDetails;

/** The fields of a position as they are being filled in. */
public class PositionForm {
    private String code;
    private String title;
    private String titleGenitive;
    private String department;
    private boolean head;
    private int version;

    static PositionForm of(PositionDetails position) {
        PositionForm form = new PositionForm();
        form.code = position.code();
        form.title = position.title();
        form.titleGenitive = position.titleGenitive();
        form.department = position.department();
        form.head = position.head();
        form.version = position.version();
        return form;
    }

    PositionDetails wanted() {
        return PositionDetails.wanted(code, title, titleGenitive, department, head, version);
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

    public String getTitleGenitive() {
        return titleGenitive;
    }

    public void setTitleGenitive(String titleGenitive) {
        this.titleGenitive = titleGenitive;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
