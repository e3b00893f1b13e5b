// Does the work that “I sent one” asks for: finds a number so that the SHA-256 of challenge, colon and number begins with
// enough zero bits. Written out, as the browser's own is not there where a page comes without TLS.
(function () {
  'use strict';

  var K = [];
  var START = [];
  (function () {
    function fraction(x) { return ((x - Math.floor(x)) * 0x100000000) | 0; }
    for (var n = 2; K.length < 64; n++) {
      var prime = true;
      for (var d = 2; d * d <= n; d++) { if (n % d === 0) { prime = false; break; } }
      if (prime) {
        if (START.length < 8) { START.push(fraction(Math.pow(n, 1 / 2))); }
        K.push(fraction(Math.pow(n, 1 / 3)));
      }
    }
  }());

  var w = new Int32Array(64);

  /** Takes one block of 64 bytes, as 16 words in w, into the state. */
  function block(state) {
    var i, a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (i = 16; i < 64; i++) {
      var x = w[i - 15], y = w[i - 2];
      var s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
      var s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
      w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
    }
    for (i = 0; i < 64; i++) {
      var big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
      var t1 = (h + big1 + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      var big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
      var t2 = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g; g = f; f = e; e = (d + t1) | 0; d = c; c = b; b = a; a = (t1 + t2) | 0;
    }
    state[0] = (state[0] + a) | 0; state[1] = (state[1] + b) | 0; state[2] = (state[2] + c) | 0; state[3] = (state[3] + d) | 0;
    state[4] = (state[4] + e) | 0; state[5] = (state[5] + f) | 0; state[6] = (state[6] + g) | 0; state[7] = (state[7] + h) | 0;
  }

  /** Adds text of plain letters to what was hashed of whole blocks before, and answers the first 32 bits of the hash. */
  function firstBits(before, rest, length) {
    var state = before.slice();
    var at = 0, blocks = Math.ceil((rest.length + 9) / 64), bits = length * 8;
    for (var n = 0; n < blocks; n++) {
      for (var i = 0; i < 16; i++) {
        var word = 0;
        for (var j = 0; j < 4; j++, at++) {
          word = (word << 8) | (at < rest.length ? rest.charCodeAt(at) : at === rest.length ? 0x80 : 0);
        }
        w[i] = word;
      }
      if (n === blocks - 1) { w[14] = 0; w[15] = bits; }
      block(state);
    }
    return state[0];
  }

  /** Hashes the whole blocks of a text. */
  function begun(text) {
    var state = START.slice();
    for (var at = 0; at + 64 <= text.length; at += 64) {
      for (var i = 0; i < 16; i++) {
        var p = at + i * 4;
        w[i] = (text.charCodeAt(p) << 24) | (text.charCodeAt(p + 1) << 16) | (text.charCodeAt(p + 2) << 8) | text.charCodeAt(p + 3);
      }
      block(state);
    }
    return state;
  }

  function solve(challenge, difficulty, then) {
    var prefix = challenge + ':';
    var known = begun(prefix);
    var rest = prefix.slice(prefix.length - prefix.length % 64);
    var number = 0;
    (function some() {
      var until = Date.now() + 30;
      while (Date.now() < until) {
        for (var n = 0; n < 200; n++, number++) {
          var digits = String(number);
          if (Math.clz32(firstBits(known, rest + digits, prefix.length + digits.length)) >= difficulty) {
            then(prefix + number);
            return;
          }
        }
      }
      setTimeout(some, 0);
    }());
  }

  var form = document.querySelector('form.sent');
  if (!form) { return; }
  var proof = form.elements.proof;
  var status = form.querySelector('.working');
  var solved = false;
  var wanted = false;

  form.addEventListener('submit', function (event) {
    if (!solved) {
      event.preventDefault();
      wanted = true;
      status.textContent = form.dataset.working;
    }
  });

  // Not before the page is there to be read and filled in.
  setTimeout(function () {
    solve(proof.value.split(':')[0], Number(form.dataset.difficulty), function (found) {
      proof.value = found;
      solved = true;
      status.textContent = '';
      if (wanted) { form.submit(); }
    });
  }, 0);
}());
