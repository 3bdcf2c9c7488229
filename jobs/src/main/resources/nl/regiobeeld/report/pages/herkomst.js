'use strict';
/* "Waar komt dit vandaan?": the explanation of a number, out of the file of its region. */
(function () {
  const { haal, maak, opdracht, root } = window.regiobeeld;
  const dialoog = document.getElementById('herkomst');
  const inhoud = document.getElementById('herkomst-inhoud');

  document.querySelectorAll('button[data-stap]').forEach((knop) => {
    knop.setAttribute('aria-haspopup', 'dialog');
  });

  document.addEventListener('click', (gebeurtenis) => {
    const knop = gebeurtenis.target.closest('button[data-stap]');
    if (knop) { open(knop); }
  });
  document.addEventListener('mouseover', (gebeurtenis) => {
    const knop = gebeurtenis.target.closest('button.cijfer');
    if (knop) { knop.title = 'Waar komt dit vandaan?'; }
  });
  document.getElementById('herkomst-sluit').addEventListener('click', () => dialoog.close());
  dialoog.addEventListener('click', (gebeurtenis) => {
    if (gebeurtenis.target === dialoog) { dialoog.close(); }
  });

  function open(knop) {
    const verwijzing = knop.closest('[data-herkomst]').dataset.herkomst;
    const streep = verwijzing.indexOf('/');
    inhoud.replaceChildren(maak('p', 'Even zoeken …'));
    dialoog.showModal();
    haal('rapport', (rapport) => {
      const regel = opdracht(rapport, verwijzing);
      haal('herkomst/' + verwijzing.slice(0, streep),
        (gegevens) => toon(gegevens, verwijzing.slice(streep + 1), regel, knop.dataset.stap),
        () => toon(null, '', regel, ''));
    }, () => {});
  }

  function toon(gegevens, sleutel, regel, gevraagd) {
    const uitleg = gegevens && gegevens.cijfers && gegevens.cijfers[sleutel];
    inhoud.replaceChildren();
    inhoud.scrollTop = 0;
    if (uitleg) {
      (uitleg.stappen || []).forEach((stap) => inhoud.append(blok(stap, gevraagd)));
      notities(uitleg, gegevens.noten || []);
      inhoud.append(maak('h3', 'De hele rij'), rij(uitleg.rij));
    } else {
      inhoud.append(maak('p', 'De herkomst van dit cijfer zit niet in dit rapport. Deze opdracht toont haar:'));
    }
    inhoud.append(maak('h3', uitleg ? 'Alles tot op de regel' : 'Opdracht'), opdrachtregel(regel));
    const stap = inhoud.querySelector('.gevraagd');
    if (stap) { stap.scrollIntoView({ block: 'nearest' }); }
    inhoud.focus();
  }

  function blok(stap, gevraagd) {
    const vak = maak('div', undefined, stap.naam === gevraagd ? 'stap gevraagd' : 'stap');
    const kop = maak('p');
    kop.append(maak('strong', stap.naam), ' = ' + stap.formule);
    vak.append(kop);
    if (stap.ingevuld) { vak.append(maak('p', '= ' + stap.ingevuld)); }
    const fout = (stap.oordeel || '').startsWith('NIET');
    vak.append(maak('p', '= ' + stap.waarde + (stap.oordeel ? '; ' + stap.oordeel : ''), fout ? 'fout' : ''));
    if (stap.regels) { regels(vak, stap); }
    return vak;
  }

  function regels(vak, stap) {
    const { titel, kolommen, rijen, aantal, zelfde } = stap.regels;
    if (zelfde) {
      vak.append(maak('p', 'Over dezelfde ' + aantal + ' regels als ' + zelfde + '.'));
      return;
    }
    const venster = maak('div', undefined, 'venster');
    venster.tabIndex = 0;
    venster.setAttribute('role', 'region');
    venster.setAttribute('aria-label', titel + ' bij ' + stap.naam);
    const tabel = maak('table');
    tabel.append(maak('caption', titel + ' (' + aantal + ')'));
    const kop = tabel.createTHead().insertRow();
    kolommen.forEach((kolom) => { const cel = maak('th', kolom); cel.scope = 'col'; kop.append(cel); });
    const romp = tabel.createTBody();
    rijen.forEach((regel) => {
      const tr = romp.insertRow();
      regel.forEach((tekst) => { tr.insertCell().textContent = tekst; });
    });
    venster.append(tabel);
    vak.append(venster);
    if (aantal > rijen.length) {
      vak.append(maak('p', '… en nog ' + (aantal - rijen.length) + '; de opdracht hieronder toont ze met --cells ' + aantal + '.'));
    }
  }

  function notities(uitleg, noten) {
    if ((uitleg.noten || []).length) {
      const lijst = maak('ul');
      uitleg.noten.forEach((plaats) => lijst.append(maak('li', noten[plaats])));
      inhoud.append(maak('h3', 'Goed om te weten'), lijst);
    }
    if (uitleg.methode) {
      const link = maak('a', 'Hoe zijn deze cijfers gemaakt?');
      link.href = root + 'methode/' + uitleg.methode + '.html';
      const alinea = maak('p');
      alinea.append(link);
      inhoud.append(alinea);
    }
  }

  function rij(waarden) {
    const lijst = maak('dl', undefined, 'rij');
    Object.entries(waarden).forEach(([kolom, waarde]) => {
      lijst.append(maak('dt', kolom), maak('dd', waarde));
    });
    return lijst;
  }

  function opdrachtregel(tekst) {
    const vak = maak('div', undefined, 'opdracht');
    const regel = maak('code', tekst);
    const knop = maak('button', 'Kopieer', 'kopieer');
    knop.type = 'button';
    const stand = maak('span');
    stand.setAttribute('role', 'status');
    knop.addEventListener('click', () => {
      const klaar = () => { stand.textContent = 'Gekopieerd'; };
      if (navigator.clipboard) {
        navigator.clipboard.writeText(tekst).then(klaar, () => kies(regel, stand));
      } else {
        kies(regel, stand);
      }
    });
    vak.append(regel, knop, stand);
    return vak;
  }

  /** Where a browser does not let pages from a disk copy: the text is chosen, to copy by hand. */
  function kies(regel, stand) {
    getSelection().selectAllChildren(regel);
    stand.textContent = 'Gekozen: kopieer met Ctrl+C';
  }
})();
