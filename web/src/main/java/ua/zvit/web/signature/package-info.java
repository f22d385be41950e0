/** Pages and resources of signing: the document to sign, the signature that comes back, the signatures of a report. */
package ua.zvit.web.signature;
