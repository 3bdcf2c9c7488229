'use strict';
/* All regions beside each other: the numbers of one subject are fetched when it is chosen. */
document.addEventListener('DOMContentLoaded', () => {
  const { haal, maak, root, verrijk } = window.regiobeeld;
  const keuze = document.getElementById('onderwerp');
  const doel = document.getElementById('vergelijking');
  const stand = document.getElementById('vergelijkstand');
  if (!keuze) { return; }

  const KOPPEN = [
    ['Regio'], ['Waarde', 'getal'], ['Kleurband', 'keuze'], ['Verhouding', 'getal'],
    ['Ter vergelijking', 'getal'], ['Soort', 'keuze'], ['Jaar', 'keuze'],
  ];

  function toon(gegevens) {
    const tabel = maak('table');
    tabel.id = 'vergelijktabel';
    const eenheid = gegevens.unit ? ' (' + gegevens.unit + ')' : '';
    const titel = maak('h2', gegevens.title + eenheid, 'tabeltitel');
    titel.id = 'vergelijktabel-titel';
    tabel.setAttribute('aria-labelledby', titel.id);
    const kop = tabel.createTHead().insertRow();
    KOPPEN.forEach(([naam, soort]) => {
      const cel = maak('th', naam, soort === 'getal' ? 'getal' : '');
      cel.scope = 'col';
      if (soort === 'keuze') { cel.dataset.keuze = naam; }
      kop.append(cel);
    });
    const romp = tabel.createTBody();
    gegevens.regios.forEach((regio) => romp.append(regel(regio)));
    const venster = maak('div', undefined, 'venster');
    venster.tabIndex = 0;
    venster.setAttribute('role', 'region');
    venster.setAttribute('aria-labelledby', titel.id);
    venster.append(tabel);
    const vak = maak('div', undefined, 'tabel');
    vak.append(titel, venster);
    doel.replaceChildren(vak);
    verrijk(tabel);
    stand.textContent = '';
  }

  function regel([bestand, naam, soort, jaar, waarde, waardeorde, land, landorde, verhouding, verhoudingorde,
    stijl, teken, woorden, bandorde, sleutel]) {
    const rij = maak('tr');
    rij.dataset.herkomst = bestand + '/' + sleutel;
    const kop = maak('th');
    kop.scope = 'row';
    const link = maak('a', naam);
    link.href = root + 'regio/' + bestand + '.html';
    kop.append(link);
    const stap = sleutel.startsWith('zorgkosten:') ? 'gerealiseerd' : 'waarde';
    rij.append(kop, getal(waarde, waardeorde, stap), band(stijl, teken, woorden, bandorde),
      getal(verhouding, verhoudingorde, 'verhouding'), getal(land, landorde), maak('td', soort), maak('td', jaar));
    return rij;
  }

  /** A number, and the step of its origin where that can be asked. */
  function getal(tekst, orde, stap) {
    const cel = maak('td', undefined, 'getal');
    cel.dataset.order = orde;
    if (stap && orde) {
      const knop = maak('button', tekst, 'cijfer');
      knop.type = 'button';
      knop.dataset.stap = stap;
      knop.setAttribute('aria-haspopup', 'dialog');
      cel.append(knop);
    } else {
      cel.textContent = tekst;
    }
    return cel;
  }

  function band(stijl, teken, woorden, orde) {
    const cel = maak('td');
    cel.dataset.order = orde || '99';
    if (!stijl) {
      cel.textContent = woorden;
      return cel;
    }
    const merk = maak('span', undefined, 'merk ' + stijl);
    const aanduiding = maak('span', teken, 'teken');
    aanduiding.setAttribute('aria-hidden', 'true');
    merk.append(aanduiding, ' ' + woorden);
    cel.append(merk);
    return cel;
  }

  function laad() {
    stand.textContent = 'Even laden …';
    haal('vergelijk/' + keuze.value, toon, () => { stand.textContent = 'Deze gegevens ontbreken in de map.'; });
  }
  keuze.addEventListener('change', laad);
  laad();
});
