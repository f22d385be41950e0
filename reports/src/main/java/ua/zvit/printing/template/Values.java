package ua.zvit.printing.template;

/** What an expression may see: the data of the report and nothing else. */
interface Values {

    Object field(String name);

    Object parameter(String name);

    Object variable(String name);
}
