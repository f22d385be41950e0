package ua.zvit.load.print;

/** One way to make a PDF of the report that it was made for. */
interface Press {

    String name();

    byte[] print() throws Exception;
}
