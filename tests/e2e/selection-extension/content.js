// Stands in for dictionary and translation extensions: shows what is selected in a box of its own over the page.
document.addEventListener('mouseup', ({ clientX, clientY }) => {
  const selected = getSelection()?.toString().trim();
  if (!selected || document.querySelector('#selection-popup')) return;
  const popup = document.createElement('button');
  popup.id = 'selection-popup';
  popup.textContent = selected;
  popup.style.cssText = `position: fixed; left: ${clientX}px; top: ${clientY + 20}px; z-index: 2147483647; padding: 8px`;
  popup.addEventListener('click', () => {
    popup.dataset.clicked = 'yes';
  });
  document.body.append(popup);
});
