'use strict';
/* What every page needs: data on demand, and the way from one region to another. */
window.regiobeeld = (function () {
  const root = document.body ? document.body.dataset.root : '';
  const binnen = new Map();
  const wachtend = new Map();

  /** Data arrives: a script of this folder hands it over. */
  function ontvang(naam, gegevens) {
    binnen.set(naam, gegevens);
    (wachtend.get(naam) || []).forEach((klaar) => klaar(gegevens));
    wachtend.delete(naam);
  }

  /** Asks for data once; a page from a disk may only get it as a script. */
  function haal(naam, klaar, mislukt) {
    if (binnen.has(naam)) {
      klaar(binnen.get(naam));
      return;
    }
    const eerste = !wachtend.has(naam);
    wachtend.set(naam, (wachtend.get(naam) || []).concat(klaar));
    if (eerste) {
      const script = document.createElement('script');
      script.src = root + naam + '.js';
      script.onerror = () => { wachtend.delete(naam); mislukt(); };
      document.head.append(script);
    }
  }

  /** An element with a text, which is never read as anything but text. */
  function maak(naam, tekst, klasse) {
    const element = document.createElement(naam);
    if (tekst !== undefined) { element.textContent = tekst; }
    if (klasse) { element.className = klasse; }
    return element;
  }

  /** A word as a shell takes it for one, whatever stands in it. */
  function woord(tekst) {
    return /^[A-Za-z0-9_./:=,+-]+$/.test(tekst) ? tekst : "'" + tekst.replaceAll("'", "'\\''") + "'";
  }

  /** What to type to see where a row comes from. */
  function opdracht({ editie, sleutels }, verwijzing) {
    const [, regio, tabel, sleutel] = /^([^/]*)\/([^:]*):(.*)$/s.exec(verwijzing);
    const waarden = sleutel.split('|');
    const voorwaarden = sleutels[tabel]
      .map((kolom, plaats) => [kolom, waarden[plaats]])
      .filter(([, waarde]) => waarde)
      .map(([kolom, waarde]) => ' --where ' + woord(kolom + '=' + waarde));
    return './regiobeeld explain ' + tabel + ' --edition ' + woord(editie) + ' --regio ' + woord(regio)
      + voorwaarden.join('');
  }

  return { ontvang, haal, maak, opdracht, root };
})();

document.addEventListener('DOMContentLoaded', () => {
  const { haal, maak, root } = window.regiobeeld;
  haal('rapport', ({ regios }) => {
    const vorm = document.getElementById('regiokeuze');
    const lijst = document.getElementById('regiolijst');
    const hier = (location.pathname.match(/\/regio\/([^/]+)\.html$/) || [])[1];
    const groepen = new Map();
    for (const [bestand, naam, soort] of regios) {
      if (!groepen.has(soort)) {
        const groep = maak('optgroup');
        groep.label = soort;
        groepen.set(soort, groep);
        lijst.append(groep);
      }
      const keuze = maak('option', naam);
      keuze.value = bestand;
      keuze.selected = bestand === hier;
      groepen.get(soort).append(keuze);
    }
    vorm.hidden = false;
    vorm.addEventListener('submit', (gebeurtenis) => {
      gebeurtenis.preventDefault();
      location.href = root + 'regio/' + lijst.value + '.html';
    });
  }, () => {});

  const zoek = document.getElementById('regiozoek');
  if (zoek) {
    zoek.parentElement.hidden = false;
    const regels = [...document.querySelectorAll('#regios li')];
    zoek.addEventListener('input', () => {
      const woord = zoek.value.trim().toLowerCase();
      regels.forEach((regel) => { regel.hidden = !regel.textContent.toLowerCase().includes(woord); });
      const aantal = regels.filter((regel) => !regel.hidden).length;
      document.getElementById('regioaantal').textContent = aantal + (aantal === 1 ? ' regio' : ' regio’s');
    });
  }
});
