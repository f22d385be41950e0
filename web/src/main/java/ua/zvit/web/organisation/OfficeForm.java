package ua.zvit.web.organisation;

import ua.zvit.organisation.values.Letterhead;

/** What a council and its departments both say of themselves, as it is being filled in, and the version that was seen. */
public abstract class OfficeForm {
    private String code;
    private String name;
    private String edrpou;
    private String address;
    private String phone;
    private String email;
    private int version;

    protected final void show(Letterhead letterhead, int seen) {
        address = letterhead.address();
        phone = letterhead.phone();
        email = letterhead.email();
        version = seen;
    }

    protected final Letterhead letterhead() {
        return new Letterhead(address, phone, email);
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

    public String getEdrpou() {
        return edrpou;
    }

    public void setEdrpou(String edrpou) {
        this.edrpou = edrpou;
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
