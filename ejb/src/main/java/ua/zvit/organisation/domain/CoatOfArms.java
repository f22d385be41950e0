package ua.zvit.organisation.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The coat of arms of a council as a PNG picture, for the head of its documents. */
@Entity
@Table(name = "coat_of_arms")
public class CoatOfArms {
    @Id
    private long councilId;

    private byte[] png;

    protected CoatOfArms() {}

    public CoatOfArms(long councilId, byte[] png) {
        this.councilId = councilId;
        this.png = png.clone();
    }

    public void change(byte[] other) {
        this.png = other.clone();
    }

    public byte[] png() {
        return png.clone();
    }
}
