/**
 * On which days a council works. Due dates count working days only: neither weekends nor the public holidays of Ukraine,
 * but what the council itself says of a day comes first. While the martial-law rule is on, public holidays are working
 * days (Law of Ukraine No. 2136-IX, article 6).
 *
 * <p>May use {@code organisation} and leaves..
 */
package ua.zvit.calendar;
