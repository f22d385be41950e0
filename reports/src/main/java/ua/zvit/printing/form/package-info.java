/**
 * What a form says: its columns, headings, figures and requisites, each in one list. Nothing here draws; the template does, and what
 * it finds to draw are the names of these lists.
 */
package ua.zvit.printing.form;
