// Runs in the pane's page before office.js, which then finds what Excel for Mac would have put there.
window.webkit = window.parent.connectPane(window);
