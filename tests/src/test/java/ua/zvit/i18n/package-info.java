/** Both languages are complete, and nothing a person reads stands outside the bundle. */
package ua.zvit.i18n;
