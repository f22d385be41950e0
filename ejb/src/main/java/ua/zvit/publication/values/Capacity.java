package ua.zvit.publication.values;

/** As whom somebody signed a document of the council. */
public enum Capacity {
    /** Head of the leading department, or who acted as such on that day. */
    HEAD,
    /** Secretary of the council. */
    SECRETARY,
    /** The council itself, by its seal. */
    SEAL
}
