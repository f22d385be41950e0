package ua.zvit.printing;

/**
 * What is wrong with an uploaded form.
 *
 * @param code stable code such as «FORM-ELEMENT», the key of its translated text
 * @param line line of the template or the descriptor, counted from 1; 0 where no line can be named
 * @param detail the name or value at fault, as the file has it, shortened
 */
public record FormFault(String code, int line, String detail) {}
