package ua.zvit.signature.values;

/** In which capacity a report is signed. */
public enum SignerRole {
    /** The head of the leading department, or who stands in, before the council. */
    HEAD,
    /** The council's secretary, after adoption. */
    SECRETARY,
    /** The council's electronic seal, after everybody. */
    SEAL
}
