/**
 * CMS signatures (CAdES), wherever they stand: a {@code .p7s} file, the contents of a PDF signature, a container. One
 * way of checking for all algorithms: the digest and the value, the reference to the signer's certificate, the time
 * stamp over the value. Says nothing of trust.
 */
package ua.zvit.signatures.cms;
