package telework.registration.web;

/** The receipt as REST gives it; position is null for who is not waiting. */
public record ReceiptItem(String receiptNumber, RegistrationState status, Long position, String manageUrl) {}
