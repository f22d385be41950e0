package ua.zvit.web.organisation.departments;

import java.util.Optional;
import ua.zvit.organisation.ProposedCases;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.web.organisation.OfficeForm;

/** The fields of a department as they are being filled in; those of its head for a new one only. */
public class DepartmentForm extends OfficeForm {
    private String shortName;
    private String headTitle;
    private String headTitleGenitive;

    static DepartmentForm of(DepartmentDetails department) {
        DepartmentForm form = new DepartmentForm();
        form.setCode(department.code());
        form.setName(department.name());
        form.shortName = department.shortName();
        form.setEdrpou(department.edrpou());
        form.show(department.letterhead(), department.version());
        return form;
    }

    DepartmentDetails details() {
        return new DepartmentDetails(getCode(), getName(), shortName, letterhead(), getEdrpou(), null, getVersion());
    }

    /**
     * Fills what was left open of the head's titles with a proposal, for the person to look at.
     *
     * @return whether there was something to propose
     */
    boolean propose() {
        if (getName() == null || headTitle != null && headTitleGenitive != null) {
            return false;
        }
        Optional<String> title = headTitle == null ? ProposedCases.headTitle(getName()) : Optional.empty();
        Optional<String> genitive =
                headTitleGenitive == null ? ProposedCases.headTitleGenitive(getName()) : Optional.empty();
        title.ifPresent(words -> headTitle = words);
        genitive.ifPresent(words -> headTitleGenitive = words);
        return title.isPresent() || genitive.isPresent();
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getHeadTitle() {
        return headTitle;
    }

    public void setHeadTitle(String headTitle) {
        this.headTitle = headTitle;
    }

    public String getHeadTitleGenitive() {
        return headTitleGenitive;
    }

    public void setHeadTitleGenitive(String headTitleGenitive) {
        this.headTitleGenitive = headTitleGenitive;
    }
}
