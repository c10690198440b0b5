package telework.registration.web;

import telework.registration.Registration;

/** The receipt as REST gives it; position is null for who is not waiting. */
public record ReceiptItem(String receiptNumber, Registration.Status status, Long position, String manageUrl) {}
