package ua.zvit.web.organisation;

import java.util.Optional;
import ua.zvit.organisation.ProposedCases;
import ua.zvit.organisation.values.DepartmentDetails;
import ua.zvit.organisation.values.Letterhead;

/** The fields of a department as they are being filled in; those of its head for a new one only. */
public class DepartmentForm {
    private String code;
    private String name;
    private String shortName;
    private String address;
    private String phone;
    private String email;
    private String edrpou;
    private String headTitle;
    private String headTitleGenitive;
    private int version;

    static DepartmentForm of(DepartmentDetails department) {
        DepartmentForm form = new DepartmentForm();
        form.code = department.code();
        form.name = department.name();
        form.shortName = department.shortName();
        form.address = department.letterhead().address();
        form.phone = department.letterhead().phone();
        form.email = department.letterhead().email();
        form.edrpou = department.edrpou();
        form.version = department.version();
        return form;
    }

    DepartmentDetails details() {
        return new DepartmentDetails(
                code, name, shortName, new Letterhead(address, phone, email), edrpou, null, version);
    }

    /**
     * Fills what was left open of the head's titles with a proposal, for the person to look at.
     *
     * @return whether there was something to propose
     */
    boolean propose() {
        if (name == null || headTitle != null && headTitleGenitive != null) {
            return false;
        }
        Optional<String> title = headTitle == null ? ProposedCases.headTitle(name) : Optional.empty();
        Optional<String> genitive =
                headTitleGenitive == null ? ProposedCases.headTitleGenitive(name) : Optional.empty();
        title.ifPresent(words -> headTitle = words);
        genitive.ifPresent(words -> headTitleGenitive = words);
        return title.isPresent() || genitive.isPresent();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getEdrpou() {
        return edrpou;
    }

    public void setEdrpou(String edrpou) {
        this.edrpou = edrpou;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
