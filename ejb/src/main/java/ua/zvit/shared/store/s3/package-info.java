/** Contents in a store of the S3 protocol, by Amazon's client. */
package ua.zvit.shared.store.s3;
