/** The popup's page, as `action.setPopup` wants it. */
export const popupPage = 'popup.html';
