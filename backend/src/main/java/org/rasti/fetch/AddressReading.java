package org.rasti.fetch;

/** What reading an address gave: the address, or why it is none that may be fetched. */
sealed interface AddressReading permits WebAddress, AddressReading.Rejected {

    record Rejected(FetchRefusal reason, String detail) implements AddressReading {}
}
