// Lets a letter be copied and printed, and puts what was changed in it into what the mail program opens.
(function () {
  'use strict';

  var form = document.querySelector('form.writing');
  if (!form) { return; }
  var text = form.elements.text;
  var mail = form.querySelector('.mail');
  var copies = form.querySelector('.copies');
  var prints = form.querySelector('.prints');
  var status = form.querySelector('.working');

  function address() {
    return form.dataset.mail + encodeURIComponent(text.value.replace(/\n/g, '\r\n'));
  }

  function copied() { status.textContent = form.dataset.copied; }

  function markForCopying() {
    text.select();
    status.textContent = document.execCommand('copy') ? form.dataset.copied : form.dataset.byHand;
  }

  // A browser may bring back what was typed before the page was left.
  if (mail) {
    mail.addEventListener('click', function () { mail.href = address(); });
    mail.addEventListener('contextmenu', function () { mail.href = address(); });
  }

  copies.hidden = false;
  copies.addEventListener('click', function () {
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.value).then(copied, markForCopying);
    } else {
      markForCopying();
    }
  });

  prints.hidden = false;
  prints.addEventListener('click', function () {
    var paper = document.createElement('div');
    paper.className = 'paper';
    paper.lang = text.lang;
    paper.textContent = text.value;
    document.body.append(paper);
    window.addEventListener('afterprint', function () { paper.remove(); }, { once: true });
    window.print();
  });
}());
